package io.openhotline.issuer.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// All accounts of a hotline, in the order of the file. Staff numbers have capital letters and
/// client ids small ones, so that nobody confuses a person with a system. A staff number is shorter
/// than a telephone number.
///
/// @param people by staff number
/// @param systems by client id
public record Identity(Map<String, Person> people, Map<String, SystemClient> systems) {
    /// The account by which reporting reads the counts of the other services. A pack can't change
    /// it.
    public static final String REPORTING = "hotline-reporting";

    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,9}");
    private static final Pattern CLIENT_ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public Identity {
        people = Rules.map("people", people);
        systems = Rules.map("systems", systems);
        Rules.require(!people.isEmpty(), "people: nobody is there");
        people.keySet().forEach(Identity::checkStaffNumber);
        systems.keySet().forEach(Identity::checkClientId);
    }

    /// Adds the accounts of the hotline's own services.
    public Identity withServices() {
        var all = new LinkedHashMap<>(systems);
        all.put(REPORTING, new SystemClient(List.of(Role.AUDITOR), null, null));
        return new Identity(people, all);
    }

    private static void checkStaffNumber(String number) {
        Rules.require(
                STAFF_NUMBER.matcher(number).matches(),
                "people."
                        + number
                        + ": a staff number has 1 to 10 capital letters, digits or hyphens");
    }

    private static void checkClientId(String id) {
        Rules.require(
                CLIENT_ID.matcher(id).matches(),
                "systems."
                        + id
                        + ": a client id has 2 to 40 small letters, digits or hyphens and begins"
                        + " with a letter");
        Rules.require(
                id.equals(REPORTING) || (!id.equals("hotline") && !id.startsWith("hotline-")),
                "systems." + id + ": ids that begin with hotline are the hotline's own");
    }
}
