package io.openhotline.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.json.runtime.JsonFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class LogInjectionTest {
    @Test
    void a_text_with_a_line_break_stays_in_one_line_of_the_log() {
        var record =
                new ExtLogRecord(
                        Level.WARN, "Unknown type reply\r\n{\"level\":\"FAKE\"}", "some.Logger");

        String line = new JsonFormatter().format(record);

        assertThat(line.strip().lines()).hasSize(1);
        assertThat(line).contains("reply\\r\\n{\\\"level\\\":\\\"FAKE\\\"}");
    }
}
