package io.openhotline.intake.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Builds the body of a filing; tests vary it: `aLeakReport().with("/fields/pipeDiameterMm", 150)`.
public final class Filing {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode body;

    private Filing(String body) {
        this.body = (ObjectNode) read(body);
    }

    /// Reports a leak at Peace Road 128, on a DN 200 pipe, by Li Xiuying (W3).
    public static Filing aLeakReport() {
        return new Filing(
                """
                {"channel": "phone", "category": "leak", "severity": "MAJOR",
                 "description": "和平路128号院东门外人行道下漏水，水已漫到机动车道。",
                 "customer": {"name": "李秀英", "phone": "138 0000 0123", "kind": "household"},
                 "place": {"address": "和平路128号院东门外",
                           "latitude": 30.274085, "longitude": 120.15507},
                 "fields": {"pipeDiameterMm": 200, "roadFlooded": true}}
                """);
    }

    /// Asks for the price of water (W1).
    public static Filing aPriceConsult() {
        return new Filing(
                """
                {"channel": "app", "category": "consult-price",
                 "description": "请问居民阶梯水价第二档从多少吨起算？"}
                """);
    }

    /// Sets the value at a JSON pointer; creates missing objects on its path.
    public Filing with(String pointer, Object value) {
        int cut = pointer.lastIndexOf('/');
        parent(pointer.substring(0, cut)).set(pointer.substring(cut + 1), JSON.valueToTree(value));
        return this;
    }

    public Filing without(String pointer) {
        int cut = pointer.lastIndexOf('/');
        parent(pointer.substring(0, cut)).remove(pointer.substring(cut + 1));
        return this;
    }

    /// Sets a JSON value, or removes the field when `json` is empty.
    public Filing set(String pointer, String json) {
        return json.isEmpty() ? without(pointer) : with(pointer, read(json));
    }

    private ObjectNode parent(String pointer) {
        ObjectNode node = body;
        for (String name : pointer.split("/")) {
            node = name.isEmpty() ? node : node.withObject("/" + name);
        }
        return node;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @Override
    public String toString() {
        return body.toString();
    }
}
