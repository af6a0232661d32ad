package io.openhotline.contracts.kafka;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/// The headers of CloudEvents' Kafka binary mode: their names, and how they are read and written.
public final class CloudEventHeaders {
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SEQUENCE = "ce_sequence";
    public static final String ACTOR = "ce_actor";

    /// The roles in the token of the actor, separated by commas; absent if no token named them.
    public static final String ACTOR_ROLES = "ce_actorroles";

    /// The version of the pack with which the publisher was started; absent on older facts.
    public static final String PACK_VERSION = "ce_packversion";

    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACE_PARENT = "traceparent";

    private CloudEventHeaders() {}

    public static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads all headers as text. The last one counts if a name is repeated. A value that is not
    /// UTF-8 is read as ISO 8859-1, which keeps each byte: headers of other systems may be binary.
    public static Map<String, String> toMap(Headers headers) {
        var map = new LinkedHashMap<String, String>();
        for (Header header : headers) {
            if (header.value() != null) {
                map.put(header.key(), text(header.value()));
            }
        }
        return map;
    }

    private static String text(byte[] value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(value, StandardCharsets.ISO_8859_1);
        }
    }
}
