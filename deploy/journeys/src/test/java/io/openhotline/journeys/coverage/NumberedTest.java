package io.openhotline.journeys.coverage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A test method whose name begins with the number of a requirement.
record NumberedTest(String requirement, String type, String method) {
    private static final Pattern METHOD =
            Pattern.compile("\\bvoid (([wptcs][0-9]{1,2})_[a-z0-9_]+)\\(");

    static List<NumberedTest> of(String type, String source) {
        return METHOD.matcher(source)
                .results()
                .map(found ->
                        new NumberedTest(
                                found.group(2).toUpperCase(Locale.ROOT), type, found.group(1)))
                .toList();
    }

    @Override
    public String toString() {
        return "`%s.%s`".formatted(type, method);
    }
}
