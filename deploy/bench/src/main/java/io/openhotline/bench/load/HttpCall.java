package io.openhotline.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/// An HTTP request as the bytes that are sent.
public record HttpCall(byte[] bytes) {

    public static HttpCall get(String path) {
        return new HttpCall(head("GET", path, Map.of()).append("\r\n").toString().getBytes(UTF_8));
    }

    /// @param headers additional to `Content-Type` and `Content-Length`, for example
    ///   `Idempotency-Key`
    public static HttpCall post(String path, String json, Map<String, String> headers) {
        byte[] body = json.getBytes(UTF_8);
        byte[] head =
                head("POST", path, headers)
                        .append("Content-Type: application/json\r\n")
                        .append("Content-Length: ")
                        .append(body.length)
                        .append("\r\n\r\n")
                        .toString()
                        .getBytes(UTF_8);
        var bytes = new byte[head.length + body.length];
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(body, 0, bytes, head.length, body.length);
        return new HttpCall(bytes);
    }

    private static StringBuilder head(String method, String path, Map<String, String> headers) {
        var head = new StringBuilder(256);
        head.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\nAccept: application/json\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head;
    }
}
