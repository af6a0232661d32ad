package io.openhotline.reporting.testing;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.openhotline.platform.testing.TestMailPort;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A real mail server on loopback, which takes what the service sends to any address but one.
public final class MailServer implements AutoCloseable {
    /// An address that the server refuses for good.
    public static final String REFUSED = "gone@example.com";

    private final GreenMail greenMail =
            new Refusing(
                    new ServerSetup(TestMailPort.port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public MailServer() {
        greenMail.start();
    }

    public List<MimeMessage> receivedBy(String receiver) throws MessagingException {
        var received = new ArrayList<MimeMessage>();
        for (MimeMessage message : greenMail.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(receiver)) {
                received.add(message);
            }
        }
        return received;
    }

    @Override
    public void close() {
        greenMail.stop();
    }

    private static final class Refusing extends GreenMail {
        Refusing(ServerSetup setup) {
            super(setup);
            managers = new RefusingManagers();
        }
    }

    private static final class RefusingManagers extends Managers {
        private final SmtpManager smtp =
                new SmtpManager(getImapHostManager(), getUserManager()) {
                    @Override
                    public @Nullable String checkRecipient(SmtpState state, MailAddress receiver) {
                        return receiver.getEmail().equals(REFUSED) ? "550 No such mailbox" : null;
                    }
                };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    }
}
