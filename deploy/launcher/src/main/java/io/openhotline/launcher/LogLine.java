package io.openhotline.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/// One line of a log, a service's JSON or plain text, reduced to its message.
///
/// @param error whether the line reports an error
record LogLine(String text, boolean error) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static LogLine of(String line) {
        if (!line.startsWith("{")) {
            String text = line.strip().replaceFirst("^Caused by: ([\\w$.]+: )?", "");
            return new LogLine(text, line.startsWith("Caused by: "));
        }
        try {
            JsonNode record = JSON.readTree(line);
            return new LogLine(
                    innermost(record, record.path("message").asText(line)),
                    record.path("level").asText().equals("ERROR"));
        } catch (JsonProcessingException cutOff) {
            return new LogLine(line.strip(), false);
        }
    }

    /// Returns the message of the innermost cause.
    private static String innermost(JsonNode record, String message) {
        String found = message;
        for (JsonNode cause = record.path("exception");
                !cause.isMissingNode();
                cause = cause.path("causedBy").path("exception")) {
            found = cause.path("message").asText(found);
        }
        return found.strip().replace("\n", "; ");
    }
}
