package io.openhotline.bench.data;

import java.util.LinkedHashMap;
import java.util.Map;

/// A published event with its topic, key and headers.
public record RecordedEvent(String topic, String key, Map<String, String> headers, String payload) {

    /// The same event with the ids of that copy.
    public RecordedEvent copy(int copy) {
        var copied = new LinkedHashMap<String, String>();
        headers.forEach((name, value) -> copied.put(name, CopyIds.in(value, copy)));
        return new RecordedEvent(topic, CopyIds.in(key, copy), copied, CopyIds.in(payload, copy));
    }
}
