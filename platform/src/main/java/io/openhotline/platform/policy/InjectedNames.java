package io.openhotline.platform.policy;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/// Marks the component `names` of a policy record: [PolicyFile] injects the names of the pack, and
/// refuses a key of that name in the file.
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JacksonInject
@JsonDeserialize(using = InjectedNames.Refusal.class)
public @interface InjectedNames {
    String KEY = "names";

    final class Refusal extends JsonDeserializer<PackNames> {
        @Override
        public PackNames deserialize(JsonParser parser, DeserializationContext context) {
            throw new IllegalArgumentException("is no key here; the names are in names.yaml");
        }
    }
}
