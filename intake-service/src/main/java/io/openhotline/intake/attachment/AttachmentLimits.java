package io.openhotline.intake.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Says how large a file of each kind may be, and how many a ticket may have.
@Singleton
class AttachmentLimits {
    private final MemorySize photo;
    private final MemorySize sound;
    private final MemorySize pdf;
    private final MemorySize office;
    private final MemorySize mail;
    private final int perTicket;

    AttachmentLimits(
            @ConfigProperty(name = "hotline.attachments.most.photo", defaultValue = "15M")
                    MemorySize photo,
            @ConfigProperty(name = "hotline.attachments.most.sound", defaultValue = "25M")
                    MemorySize sound,
            @ConfigProperty(name = "hotline.attachments.most.pdf", defaultValue = "20M")
                    MemorySize pdf,
            @ConfigProperty(name = "hotline.attachments.most.office", defaultValue = "10M")
                    MemorySize office,
            @ConfigProperty(name = "hotline.attachments.most.mail", defaultValue = "50M")
                    MemorySize mail,
            @ConfigProperty(name = "hotline.attachments.most.per-ticket", defaultValue = "50")
                    int perTicket) {
        this.photo = photo;
        this.sound = sound;
        this.pdf = pdf;
        this.office = office;
        this.mail = mail;
        this.perTicket = perTicket;
    }

    boolean allows(AttachmentKind kind, long size) {
        MemorySize most =
                switch (kind) {
                    case PHOTO -> photo;
                    case SOUND -> sound;
                    case PDF -> pdf;
                    case OFFICE -> office;
                    case MAIL -> mail;
                };
        return size <= most.asLongValue();
    }

    int perTicket() {
        return perTicket;
    }
}
