package io.openhotline.launcher.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// Writes a record as one line of JSON: key, headers and value. A value that is no JSON is a text.
final class RecordLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordLine() {}

    static String of(ConsumerRecord<String, byte[]> found) {
        ObjectNode line = JSON.createObjectNode();
        line.put("partition", found.partition());
        line.put("offset", found.offset());
        line.put("key", found.key());
        ObjectNode headers = line.putObject("headers");
        for (Header header : found.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        line.set("value", value(text(found.value())));
        return line.toString();
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode value(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return json.isContainerNode() ? json : TextNode.valueOf(text);
        } catch (JsonProcessingException noJson) {
            return TextNode.valueOf(text);
        }
    }
}
