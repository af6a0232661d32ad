package io.openhotline.bench.reads;

import java.util.ArrayDeque;
import java.util.Deque;

/// Collects resources that cases have opened and closes them after the last measurement.
public final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    public <T extends AutoCloseable> T later(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable resource : opened) {
            resource.close();
        }
    }
}
