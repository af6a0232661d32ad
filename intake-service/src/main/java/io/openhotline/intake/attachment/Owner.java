package io.openhotline.intake.attachment;

import java.util.UUID;

/// Names what a file belongs to when it is attached.
sealed interface Owner {
    UUID id();

    /// The row that is locked while a file is added.
    String table();

    /// Returns whether it may have files of this kind.
    default boolean takes(AttachmentKind kind) {
        return true;
    }

    record OfTicket(UUID id) implements Owner {
        @Override
        public String table() {
            return "ticket";
        }
    }

    /// A call, by the switchboard's id.
    record OfCall(UUID id, String reference) implements Owner {
        @Override
        public String table() {
            return "call";
        }

        @Override
        public boolean takes(AttachmentKind kind) {
            return kind == AttachmentKind.SOUND;
        }
    }

    /// A letter, fax, e-mail or paper, as the desk has registered it.
    record OfDocument(UUID id) implements Owner {
        @Override
        public String table() {
            return "written_matter";
        }
    }
}
