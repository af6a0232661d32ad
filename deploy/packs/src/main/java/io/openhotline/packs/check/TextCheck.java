package io.openhotline.packs.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds texts that exist in one language only, and texts that are in the wrong one.
final class TextCheck {
    private static final String ZH = ".zh";
    private static final String EN = ".en";

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
        if (path.endsWith(ZH)) {
            pair(file, path, texts.get(other(path, EN)), "English");
            if (!hasChinese(text) && text.equals(texts.get(other(path, EN)))) {
                findings.add(PackFinding.hint(file, path, "is the same text as in English"));
            }
        } else if (path.endsWith(EN)) {
            pair(file, path, texts.get(other(path, ZH)), "Chinese");
            if (hasChinese(text)) {
                findings.add(PackFinding.fault(file, path, "is Chinese where English is due"));
            }
        }
    }

    private void pair(String file, String path, @Nullable String other, String language) {
        if (other == null || other.isBlank()) {
            findings.add(PackFinding.fault(file, path, "has no text in " + language));
        }
    }

    private static String other(String path, String language) {
        return path.substring(0, path.length() - language.length()) + language;
    }

    private static boolean hasChinese(String text) {
        return text.codePoints()
                .anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HAN);
    }
}
