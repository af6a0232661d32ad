package io.openhotline.launcher;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Which issuer the services of a system believe.
public sealed interface IssuerChoice {
    /// Ours, as a child process.
    record Ours() implements IssuerChoice {}

    /// Keycloak as a child process.
    ///
    /// @param distribution the zip file as Maven Central has it
    record Keycloak(Path distribution) implements IssuerChoice {}

    /// One that runs elsewhere.
    record Elsewhere(URI url) implements IssuerChoice {}

    /// @param text `keycloak`, a URL, or null for ours
    static IssuerChoice parse(@Nullable String text, Path distribution) {
        if (text == null || text.equals("local")) {
            return new Ours();
        }
        return text.equals("keycloak")
                ? new Keycloak(distribution)
                : new Elsewhere(URI.create(text));
    }

    /// Whether a process of the system is the issuer.
    default boolean isChild() {
        return !(this instanceof Elsewhere);
    }

    /// The name of the issuer in its tokens.
    default String url(int port) {
        return switch (this) {
            case Ours() -> "http://127.0.0.1:" + port;
            case Keycloak(_) -> "http://127.0.0.1:" + port + "/realms/hotline";
            case Elsewhere(var url) -> url.toString();
        };
    }
}
