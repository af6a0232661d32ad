package io.openhotline.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.openhotline.testplatform.issuer.TestTokens;
import java.util.Map;

/// An HTTP request as the bytes that are sent.
public record HttpCall(byte[] bytes) {

    /// @param caller `role:id`
    public static HttpCall get(String path, String caller) {
        return new HttpCall(
                head("GET", path, caller, Map.of()).append("\r\n").toString().getBytes(UTF_8));
    }

    /// @param caller `role:id`
    /// @param key the idempotency key
    public static HttpCall post(String path, String json, String caller, String key) {
        byte[] body = json.getBytes(UTF_8);
        byte[] head =
                head("POST", path, caller, Map.of("Idempotency-Key", key))
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

    private static StringBuilder head(
            String method, String path, String caller, Map<String, String> headers) {
        var head = new StringBuilder(256);
        head.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\nAccept: application/json, text/html;q=0.1\r\n");
        head.append("Authorization: Bearer ").append(TestTokens.of(caller)).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head;
    }
}
