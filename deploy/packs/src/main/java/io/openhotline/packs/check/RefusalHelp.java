package io.openhotline.packs.check;

import io.openhotline.platform.policy.KeyLines;
import io.openhotline.platform.policy.ParserWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds to the refusal of a service the word that was probably meant.
final class RefusalHelp {
    private static final Pattern KNOWN = Pattern.compile("there are \\[([^\\]]*)\\]");
    private static final Pattern QUOTED = Pattern.compile("['{]([^'}]+)['}]");

    private static final int LONGEST_VALUE = 60;

    private final PackText text;

    RefusalHelp(PackText text) {
        this.text = text;
    }

    PackFinding help(PackFinding found) {
        return new PackFinding(
                found.level(),
                found.file(),
                found.key(),
                reason(found, ParserWords.of(found.reason())));
    }

    private String reason(PackFinding found, String reason) {
        if (reason.contains("is no key here")) {
            return Suggestion.to(reason, last(found.key()), listed(reason));
        }
        if (reason.contains("has no name in names.yaml")) {
            String code =
                    text.texts(found.file()).getOrDefault(beside(found.key()), last(found.key()));
            return Suggestion.to("'" + code + "' " + reason, code, names());
        }
        Matcher quoted = QUOTED.matcher(reason);
        if (!quoted.find()) {
            return withValue(found, reason);
        }
        List<String> known = listed(reason);
        return Suggestion.to(reason, quoted.group(1), known.isEmpty() ? text.words() : known);
    }

    /// Names the value that was refused, if the reason doesn't and the key has one.
    private String withValue(PackFinding found, String reason) {
        String value = text.texts(found.file()).get(KeyLines.normal(found.key()));
        return value == null || value.isBlank() || value.length() > LONGEST_VALUE
                ? reason
                : Suggestion.to("'" + value + "' " + reason, value, text.words());
    }

    private Collection<String> names() {
        return text.texts("names.yaml").keySet().stream()
                .map(path -> path.split("\\."))
                .filter(parts -> parts.length > 1)
                .map(parts -> parts[1])
                .distinct()
                .toList();
    }

    private static List<String> listed(String reason) {
        Matcher known = KNOWN.matcher(reason);
        return known.find() ? Arrays.asList(known.group(1).split(", ")) : List.of();
    }

    private static String last(String key) {
        String path = KeyLines.normal(key);
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// Returns the path of the code beside a name.
    private static String beside(String key) {
        return KeyLines.normal(key).replaceAll("name$", "code");
    }
}
