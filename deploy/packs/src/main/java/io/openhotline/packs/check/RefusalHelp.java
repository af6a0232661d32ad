package io.openhotline.packs.check;

import io.openhotline.platform.policy.KeyLines;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Adds to the refusal of a service the word that was probably meant.
final class RefusalHelp {
    private static final Pattern KNOWN = Pattern.compile("there are \\[([^\\]]*)\\]");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

    private final PackText text;

    RefusalHelp(PackText text) {
        this.text = text;
    }

    PackFinding help(PackFinding found) {
        return new PackFinding(
                found.level(), found.file(), found.key(), reason(found, found.reason()));
    }

    private String reason(PackFinding found, String reason) {
        if (reason.contains("is no key here")) {
            return Suggestion.to(reason, last(found.key()), listed(reason));
        }
        if (reason.contains("has no name in names.yaml")) {
            String code = text.texts(found.file()).getOrDefault(beside(found.key()), "");
            return Suggestion.to("'" + code + "' " + reason, code, names());
        }
        Matcher quoted = QUOTED.matcher(reason);
        return quoted.find() ? Suggestion.to(reason, quoted.group(1), text.words()) : reason;
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
