package io.openhotline.testplatform.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds and checks TCP ports of this machine.
public final class Ports {
    private static final int CONNECT_MILLIS = 500;
    private static final int FIRST = 20_000;
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    private Ports() {}

    /// Returns different free ports, none of those that Linux gives to outgoing connections: such a
    /// port could be in use before its server starts.
    public static List<Integer> free(int count) {
        List<Integer> candidates =
                IntStream.range(FIRST, FIRST_OF_CONNECTIONS)
                        .boxed()
                        .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(candidates);
        return candidates.stream().filter(Ports::isFree).limit(count).toList();
    }

    /// Returns whether a server could listen on the port, on any address of this machine.
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public static boolean isAnswering(int port) {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
