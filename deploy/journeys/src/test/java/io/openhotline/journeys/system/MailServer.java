package io.openhotline.journeys.system;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The mail server of the system: the hotline's mailbox, and the mailboxes of customers. It is away
/// until a journey starts it.
public final class MailServer implements AutoCloseable {
    private static final String HOTLINE = "hotline@water.example";
    private static final String PASSWORD = "secret";
    private static final int SMTP = freePort();
    private static final int IMAP = freePort();

    private final GreenMail greenMail =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(SMTP, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(IMAP, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                    });
    private final GreenMailUser hotline;

    private MailServer() {
        greenMail.start();
        hotline = greenMail.setUser(HOTLINE, "hotline", PASSWORD);
    }

    public static MailServer start() {
        return new MailServer();
    }

    /// The settings by which intake finds the server.
    static Map<String, String> environment() {
        return Map.of(
                "HOTLINE_MAIL_ADDRESS", HOTLINE,
                "HOTLINE_MAIL_OUT_ENABLED", "true",
                "QUARKUS_MAILER_PORT", Integer.toString(SMTP),
                "HOTLINE_MAIL_IN_HOST", "127.0.0.1",
                "HOTLINE_MAIL_IN_PORT", Integer.toString(IMAP),
                "HOTLINE_MAIL_IN_TLS", "false",
                "HOTLINE_MAIL_IN_PLAIN", "true",
                "HOTLINE_MAIL_IN_USER", "hotline",
                "HOTLINE_MAIL_IN_PASSWORD", PASSWORD,
                "HOTLINE_MAIL_IN_EVERY", "2s");
    }

    /// Puts a mail into the hotline's mailbox, byte by byte as it was sent.
    public void deliver(byte[] mail) {
        try {
            hotline.deliver(
                    new MimeMessage(
                            Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The mails that the hotline has sent to this address.
    public List<MimeMessage> sentTo(String address) throws MessagingException {
        var sent = new ArrayList<MimeMessage>();
        for (MimeMessage message : greenMail.getReceivedMessages()) {
            if (message.getAllRecipients() != null
                    && message.getAllRecipients()[0].toString().equals(address)) {
                sent.add(message);
            }
        }
        return sent;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        greenMail.stop();
    }
}
