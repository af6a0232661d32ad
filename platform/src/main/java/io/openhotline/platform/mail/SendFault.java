package io.openhotline.platform.mail;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Maps a fault of the mail client to the outcome of the mail.
public final class SendFault {
    /// The server refuses our login, not the mail (RFC 4954).
    private static final Set<Integer> LOGIN = Set.of(530, 534, 535, 538);

    private SendFault() {}

    public static SendOutcome outcome(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> ofCause(cause).stream())
                .findFirst()
                .orElseGet(() -> new SendOutcome.Unknown(fault.toString()));
    }

    private static Optional<SendOutcome> ofCause(Throwable cause) {
        return switch (cause) {
            case SMTPException answer when isForGood(answer) ->
                    Optional.of(new SendOutcome.Refused(answer.toString()));
            case SMTPException answer -> Optional.of(new SendOutcome.NotNow(answer.toString()));
            case ConnectException _, UnknownHostException _, SSLException _ ->
                    Optional.of(new SendOutcome.NotNow(cause.toString()));
            case IllegalArgumentException _ ->
                    Optional.of(new SendOutcome.Refused(cause.toString()));
            default -> Optional.empty();
        };
    }

    private static boolean isForGood(SMTPException answer) {
        return answer.isPermanent() && !LOGIN.contains(answer.getReplyCode());
    }
}
