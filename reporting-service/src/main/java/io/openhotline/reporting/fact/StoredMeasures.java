package io.openhotline.reporting.fact;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.openhotline.reporting.fact.domain.Measure;
import io.openhotline.reporting.fact.domain.Measures;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Stores measures as an object with a field for each measure that is not 0. A fact that an older
/// version stored lacks newer measures; they are 0.
final class StoredMeasures {
    static final Module MODULE =
            new SimpleModule()
                    .addSerializer(
                            Measures.class, new StdDelegatingSerializer(Measures.class, new Out()))
                    .addDeserializer(Measures.class, new StdDelegatingDeserializer<>(new In()));

    private StoredMeasures() {}

    private static final class Out extends StdConverter<Measures, Map<String, Long>> {
        @Override
        public Map<String, Long> convert(Measures measures) {
            var fields = new LinkedHashMap<String, Long>();
            measures.counts().forEach((measure, count) -> fields.put(measure.column(), count));
            return fields;
        }
    }

    private static final class In extends StdConverter<Map<String, Long>, Measures> {
        @Override
        public Measures convert(Map<String, Long> fields) {
            var counts = new EnumMap<Measure, Long>(Measure.class);
            for (Measure measure : Measure.values()) {
                counts.put(measure, fields.getOrDefault(measure.column(), 0L));
            }
            return new Measures(counts);
        }
    }
}
