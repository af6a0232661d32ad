package io.openhotline.intake.customer;

import io.openhotline.intake.customer.domain.Address;
import io.openhotline.intake.customer.domain.Profile;
import io.openhotline.platform.privacy.Masking;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Shows a record of the directory with the records that are merged into it.
@Schema(
        name = "DirectoryCustomer",
        description = "A customer of the directory",
        requiredProperties = {
            "id",
            "accounts",
            "phones",
            "addresses",
            "doNotCall",
            "merged",
            "changedAt",
            "self"
        })
record CustomerView(
        UUID id,
        @Nullable String name,
        @Schema(description = "Code of a customer kind") @Nullable String kind,
        @Schema(description = "Code of a customer level") @Nullable String level,
        List<String> accounts,
        @Schema(description = "E.164, or short numbers of the region") List<String> phones,
        List<AddressView> addresses,
        @Schema(enumeration = {"zh", "en"}) @Nullable String language,
        @Schema(description = "Code of the channel on which the customer wants answers")
                @Nullable String replyForm,
        @Schema(description = "Nobody calls this customer unasked") boolean doNotCall,
        @Schema(description = "E-mail address") @Nullable String email,
        @Schema(description = "The record that replaces this one") @Nullable UUID mergedInto,
        @Schema(description = "Ids of the records that are merged into this one") List<UUID> merged,
        Instant changedAt,
        @Schema(description = "Path of this record") String self) {

    @Schema(name = "DirectoryAddress", requiredProperties = "address")
    record AddressView(
            String address,
            @Schema(minimum = "-90", maximum = "90") @Nullable Double latitude,
            @Schema(minimum = "-180", maximum = "180") @Nullable Double longitude) {

        static AddressView of(Address it) {
            return new AddressView(it.address(), it.latitude(), it.longitude());
        }

        private static AddressView masked(Address it) {
            return new AddressView(
                    Masking.address(it.address()),
                    it.latitude() == null ? null : Masking.coordinate(it.latitude()),
                    it.longitude() == null ? null : Masking.coordinate(it.longitude()));
        }
    }

    static CustomerView of(CustomerEntity row, List<UUID> merged) {
        return of(row, row.profile(), row.addresses.stream().map(AddressView::of).toList(), merged);
    }

    static CustomerView masked(CustomerEntity row, List<UUID> merged) {
        return of(
                row,
                masked(row.profile()),
                row.addresses.stream().map(AddressView::masked).toList(),
                merged);
    }

    private static CustomerView of(
            CustomerEntity row, Profile shown, List<AddressView> addresses, List<UUID> merged) {
        return new CustomerView(
                row.id,
                shown.name(),
                shown.kind(),
                shown.level(),
                shown.accounts(),
                shown.phones(),
                addresses,
                shown.language(),
                shown.replyForm(),
                shown.doNotCall(),
                shown.email(),
                row.mergedInto,
                merged,
                row.changedAt,
                "/customers/" + row.id);
    }

    private static Profile masked(Profile whole) {
        return new Profile(
                whole.name() == null ? null : Masking.name(whole.name()),
                whole.kind(),
                whole.level(),
                whole.accounts().stream().map(Masking::phone).toList(),
                whole.phones().stream().map(Masking::phone).toList(),
                List.of(),
                whole.language(),
                whole.replyForm(),
                whole.doNotCall(),
                whole.email() == null ? null : Masking.text(whole.email()));
    }
}
