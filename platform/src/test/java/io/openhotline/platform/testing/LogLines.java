package io.openhotline.platform.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Collects what is logged while some work runs, with the stack traces.
public final class LogLines extends Handler {
    private final StringWriter lines = new StringWriter();
    private final SimpleFormatter formatter = new SimpleFormatter();

    private LogLines() {}

    public static String during(Runnable work) {
        var collected = new LogLines();
        Logger root = Logger.getLogger("");
        root.addHandler(collected);
        try {
            work.run();
        } finally {
            root.removeHandler(collected);
        }
        return collected.lines.toString();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        lines.append(formatter.formatMessage(record)).append('\n');
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(lines, true));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
