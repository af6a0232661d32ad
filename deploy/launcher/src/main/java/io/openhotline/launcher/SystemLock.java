package io.openhotline.launcher;

import io.openhotline.testplatform.server.PlatformException;
import io.openhotline.testplatform.server.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;

/// The lock of a data folder, on which one system at a time runs. The operating system releases it
/// when the process ends in any way.
final class SystemLock implements AutoCloseable {
    private final FileChannel channel;

    private SystemLock(FileChannel channel) {
        this.channel = channel;
    }

    static SystemLock take(DataFolder folder) {
        try {
            PrivateFiles.folder(folder.path());
            var channel =
                    FileChannel.open(
                            PrivateFiles.file(folder.lock()),
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                String holder = read(channel);
                channel.close();
                throw new PlatformException(
                        "a system already runs on " + folder.path() + " (pid " + holder + ")");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.US_ASCII)), 0);
            return new SystemLock(channel);
        } catch (IOException e) {
            throw new PlatformException("cannot write " + folder.lock() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(20);
        channel.read(content, 0);
        return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII);
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }
}
