package io.openhotline.followup.survey;

import io.openhotline.platform.http.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Holds the fields of a posted form (`application/x-www-form-urlencoded`); the names are known
/// only to the questionnaire.
record FormBody(Map<String, List<String>> fields, boolean isText) {
    static final FormBody EMPTY = new FormBody(Map.of(), true);

    /// Reads a body, which the limit of the edge has bounded. A body that is no UTF-8 has no
    /// fields.
    static FormBody read(InputStream body) throws IOException {
        var copy = new ByteArrayOutputStream();
        body.transferTo(copy);
        String encoded = copy.toString(StandardCharsets.US_ASCII);
        try {
            var fields = new LinkedHashMap<String, List<String>>();
            Stream.of(encoded.split("&")).forEach(pair -> add(fields, pair));
            return new FormBody(fields, true);
        } catch (IllegalArgumentException e) {
            return new FormBody(Map.of(), false);
        }
    }

    /// Returns the first value, empty when the field is missing.
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static void add(Map<String, List<String>> fields, String pair) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
            String name = decode(pair.substring(0, equals));
            String value = decode(pair.substring(equals + 1));
            fields.merge(name, List.of(value), FormBody::both);
        }
    }

    private static List<String> both(List<String> first, List<String> next) {
        return Stream.concat(first.stream(), next.stream()).limit(100).toList();
    }

    /// Browsers send line breaks as CR LF.
    private static String decode(String text) {
        byte[] bytes =
                URLDecoder.decode(text, StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.ISO_8859_1);
        return Utf8.decode(bytes)
                .orElseThrow(() -> new IllegalArgumentException("not UTF-8"))
                .replace("\r\n", "\n");
    }
}
