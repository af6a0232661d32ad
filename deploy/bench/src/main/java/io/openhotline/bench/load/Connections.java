package io.openhotline.bench.load;

import io.openhotline.bench.load.HttpConnection.HttpResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// A pool of connections to one service.
public final class Connections implements AutoCloseable {
    private final List<HttpConnection> all = new ArrayList<>();
    private final BlockingQueue<HttpConnection> idle = new LinkedBlockingQueue<>();

    public Connections(int port, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            all.add(HttpConnection.to(port));
        }
        idle.addAll(all);
    }

    public HttpResponse send(HttpCall call) throws IOException, InterruptedException {
        HttpConnection connection = idle.take();
        try {
            return connection.send(call);
        } finally {
            idle.add(connection);
        }
    }

    @Override
    public void close() throws IOException {
        for (HttpConnection connection : all) {
            connection.close();
        }
    }
}
