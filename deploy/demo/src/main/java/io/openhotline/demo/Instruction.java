package io.openhotline.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// An instruction that a department read from Kafka. `id` is the same on every delivery.
record Instruction(String id, String type, String ticket, JsonNode data) {

    String workOrder() {
        return data.path("workOrderId").asText();
    }

    String number() {
        return data.path("number").asText();
    }
}
