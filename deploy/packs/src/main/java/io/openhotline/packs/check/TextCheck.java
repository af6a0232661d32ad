package io.openhotline.packs.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds texts that exist in one language only, and texts that are in the wrong one.
final class TextCheck {
    private static final Pattern PATH = Pattern.compile("(.+)\\.(zh|en)(\\.[a-z]+)?");

    private final List<PackFinding> findings = new ArrayList<>();

    private TextCheck() {}

    static List<PackFinding> check(CheckedPack pack) {
        var check = new TextCheck();
        pack.text()
                .files()
                .forEach(file -> {
                    Map<String, String> texts = pack.text().texts(file);
                    texts.forEach((path, text) -> check.text(file, path, text, texts));
                });
        return check.findings;
    }

    private void text(String file, String path, String text, Map<String, String> texts) {
        Matcher found = PATH.matcher(path);
        if (!found.matches()) {
            return;
        }
        boolean isEnglish = found.group(2).equals("en");
        String other = texts.get(other(found, isEnglish ? "zh" : "en"));
        if (other == null || other.isBlank()) {
            fault(file, path, "has no text in " + (isEnglish ? "Chinese" : "English"));
        }
        if (isEnglish && hasChinese(text)) {
            fault(file, path, "is Chinese where English is due");
        }
        if (!isEnglish && !hasChinese(text) && text.equals(other)) {
            findings.add(PackFinding.hint(file, path, "is the same text as in English"));
        }
    }

    private void fault(String file, String path, String reason) {
        findings.add(PackFinding.fault(file, path, reason));
    }

    /// Returns the path of the text in the other language; articles have several of them.
    private static String other(Matcher path, String language) {
        return path.group(1) + "." + language + Objects.requireNonNullElse(path.group(3), "");
    }

    private static boolean hasChinese(String text) {
        return text.codePoints()
                .anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN);
    }
}
