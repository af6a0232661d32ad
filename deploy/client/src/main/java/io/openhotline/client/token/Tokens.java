package io.openhotline.client.token;

/// Gives the access token for the next request.
@FunctionalInterface
public interface Tokens {
    String current();
}
