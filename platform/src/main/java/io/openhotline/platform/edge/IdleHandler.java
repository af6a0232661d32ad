package io.openhotline.platform.edge;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Closes a connection that is idle, or that sends a head drop by drop: a part of a head is no
/// message, and only messages count. While a response is under way, or has not been taken by its
/// reader, it closes the connection after thirty times as long without progress.
final class IdleHandler extends IdleStateHandler {
    private static final int WHILE_RESPONDING = 30;

    private final AtomicInteger responding = new AtomicInteger();
    private int silent;

    IdleHandler(Duration idle) {
        super(0, 0, idle.toMillis(), TimeUnit.MILLISECONDS);
    }

    void begin() {
        responding.incrementAndGet();
    }

    void end() {
        responding.decrementAndGet();
    }

    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event)
            throws Exception {
        silent = event.isFirst() ? 1 : silent + 1;
        if (!isResponding(context) || silent >= WHILE_RESPONDING) {
            super.channelIdle(context, event);
        }
    }

    /// A response ends when its last byte is written, and may then still wait for a slow reader.
    private boolean isResponding(ChannelHandlerContext context) {
        return responding.get() > 0 || !context.channel().isWritable();
    }
}
