package io.openhotline.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/// A customer's report, as the agent enters it.
final class Call {
    private final Map<String, Object> body = new LinkedHashMap<>();

    private Call(String channel, String category, String description) {
        body.put("channel", channel);
        body.put("category", category);
        body.put("description", description);
    }

    static Call byPhone(String category, String description) {
        return new Call("phone", category, description);
    }

    /// Enters a letter that was registered before.
    static Call byLetter(String category, String description, String letter) {
        var call = new Call("letter", category, description);
        call.body.put("writtenMatter", letter);
        return call;
    }

    static Call byApp(String category, String description) {
        return new Call("app", category, description);
    }

    /// Sets another channel.
    Call by(String channel) {
        body.put("channel", channel);
        return this;
    }

    Call from(String name, String phone) {
        return from(name, phone, "household");
    }

    Call from(String name, String phone, String kind) {
        body.put("customer", Map.of("name", name, "phone", phone, "kind", kind));
        return this;
    }

    Call at(String address) {
        body.put("place", Map.of("address", address));
        return this;
    }

    Call with(String field, Object value) {
        @SuppressWarnings("unchecked")
        var fields =
                (Map<String, Object>)
                        body.computeIfAbsent("fields", _ -> new LinkedHashMap<String, Object>());
        fields.put(field, value);
        return this;
    }

    /// Returns the same report under another category.
    Call as(String category) {
        var call = new Call("phone", category, "");
        call.body.putAll(body);
        call.body.put("category", category);
        return call;
    }

    /// Sets a member of the filing itself.
    Call saying(String member, Object value) {
        body.put(member, value);
        return this;
    }

    Call answered(String answer) {
        body.put("answer", answer);
        return this;
    }

    Call quoting(String article, int version) {
        body.put("article", Map.of("code", article, "version", version));
        return this;
    }

    Map<String, Object> body() {
        return new LinkedHashMap<>(body);
    }
}
