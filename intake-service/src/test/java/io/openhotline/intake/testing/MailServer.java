package io.openhotline.intake.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.openhotline.platform.testing.TestMailPort;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;

/// A real mail server on loopback, which takes what the service sends.
public final class MailServer implements AutoCloseable {
    private final GreenMail greenMail =
            new GreenMail(
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
}
