package io.openhotline.intake.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.openhotline.intake.testing.Filing;

/// Reads a filing as the service does, without HTTP.
final class FilingRequests {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private FilingRequests() {}

    static FilingRequest read(Filing filing) {
        return read(filing.toString());
    }

    static FilingRequest read(String json) {
        try {
            return JSON.readValue(json, FilingRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
