package io.openhotline.journeys.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.journeys.system.HotlineSystem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A request that reads: a path, or a search of tickets by words.
///
/// @param words empty if the path says everything
record RecordedRequest(String service, String path, String words) {
    private static final String SEARCH = "/tickets/search";

    /// Versions before the search by POST had the words in the URL.
    private static final String OLD_SEARCH = "/tickets?limit=200&q=";

    static RecordedRequest of(String service, String path) {
        return new RecordedRequest(service, path, "");
    }

    static RecordedRequest search(String words) {
        return new RecordedRequest("intake", SEARCH, words);
    }

    static RecordedRequest parse(String text) {
        String[] parts = text.split(" ", 3);
        if (parts[1].startsWith(OLD_SEARCH)) {
            String words = parts[1].substring(OLD_SEARCH.length());
            return search(URLDecoder.decode(words, StandardCharsets.UTF_8));
        }
        return new RecordedRequest(parts[0], parts[1], parts.length < 3 ? "" : parts[2]);
    }

    JsonNode send(HotlineSystem hotline) {
        var client =
                path.startsWith("/parked-events")
                        ? hotline.operator(service)
                        : hotline.client(service);
        var answer =
                words.isEmpty()
                        ? client.get(path)
                        : client.post(path, Map.of("q", words, "limit", 200));
        return answer.expect(200).json();
    }

    @Override
    public String toString() {
        return words.isEmpty() ? service + " " + path : service + " " + path + " " + words;
    }
}
