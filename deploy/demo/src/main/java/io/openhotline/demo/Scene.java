package io.openhotline.demo;

import java.util.List;

/// One story of the demo.
interface Scene {

    Title title();

    /// Plays the scene after its title was printed. Throws [UnexpectedResult] if the system does
    /// something else.
    void play(Stage stage);

    /// Returns the same scene with the numbers of the hotline that plays it.
    default Scene citing(String... requirements) {
        return new CitedScene(this, List.of(requirements));
    }
}
