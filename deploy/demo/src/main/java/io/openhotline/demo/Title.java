package io.openhotline.demo;

import java.util.List;

/// The title of a scene in English and Chinese, with the requirements that the scene shows.
record Title(String english, String chinese, List<String> requirements) {
    Title {
        requirements = List.copyOf(requirements);
    }

    static Title of(String english, String chinese, String... requirements) {
        return new Title(english, chinese, List.of(requirements));
    }

    @Override
    public String toString() {
        String numbers = requirements.isEmpty() ? "" : " (" + String.join(", ", requirements) + ")";
        return english + " · " + chinese + numbers;
    }
}
