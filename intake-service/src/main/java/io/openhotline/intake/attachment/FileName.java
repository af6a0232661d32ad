package io.openhotline.intake.attachment;

import io.openhotline.contracts.BlankText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Names a file for people: without folders, with the extension of its content.
record FileName(String text) {
    private static final int LONGEST = 200;

    /// Leaves room for an extension.
    private static final int SHORT = 150;

    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /// Finds characters that reorder or hide a text, for example to show `gpj.exe` as `exe.jpg`.
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    /// Returns empty for a name that is missing, too long, or has control characters.
    static Optional<FileName> parse(String text) {
        String name =
                Normalizer.normalize(FOLDERS.matcher(text).replaceFirst(""), Normalizer.Form.NFC);
        return Optional.of(name)
                .filter(it -> !BlankText.is(it) && it.codePointCount(0, it.length()) <= LONGEST)
                .filter(it -> !HIDDEN.matcher(it).find())
                .map(it -> new FileName(it.strip()));
    }

    /// Returns a name for any text: without folders and hidden characters, not too long.
    static FileName shortened(String text) {
        String visible = HIDDEN.matcher(text).replaceAll("");
        String name = FOLDERS.matcher(visible).replaceFirst("");
        int[] kept =
                name.codePoints().skip(Math.max(0, name.codePoints().count() - SHORT)).toArray();
        return parse(new String(kept, 0, kept.length)).orElse(new FileName("attachment"));
    }

    /// Replaces the last extension where the content has another one.
    FileName of(FileType type) {
        int dot = text.lastIndexOf('.');
        String base = dot > 0 ? text.substring(0, dot) : text;
        return text.toLowerCase(java.util.Locale.ROOT).endsWith("." + type.extension())
                ? this
                : new FileName(base + "." + type.extension());
    }

    /// Returns the value of `Content-Disposition` (RFC 6266), which makes browsers save the file.
    String disposition() {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        int dot = text.lastIndexOf('.');
        String extension = dot > 0 ? text.substring(dot).replaceAll("[^A-Za-z0-9.]", "") : "";
        return "attachment; filename=\"attachment%s\"; filename*=UTF-8''%s"
                .formatted(extension, encoded);
    }
}
