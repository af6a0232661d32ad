package io.openhotline.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.identity.AccessMatrix;
import io.openhotline.platform.identity.AccessRole;
import io.openhotline.testplatform.issuer.TestTokens;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

/// Calls every operation of a running service with every role, and compares the responses with the
/// matrix. Fails for an operation without a row and for a row without an operation. An operation
/// without a token has no row.
public final class AccessWalk {
    private static final String FORBIDDEN = "/problems/role-may-not-act";

    private final AccessMatrix matrix;
    private final List<ApiOperations.Operation> operations =
            ApiOperations.ofRunningService().all().filter(it -> !it.isOpen()).toList();

    public AccessWalk(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    /// Returns the number of combinations that were tried.
    public int assertEveryOperationKeepsTheMatrix() {
        assertThat(operations)
                .extracting(ApiOperations.Operation::id)
                .containsExactlyInAnyOrderElementsOf(matrix.operations());
        var broken = new ArrayList<String>();
        for (var operation : operations) {
            expect(broken, operation, "nobody", 401, send(operation, ""));
            for (AccessRole role : AccessRole.values()) {
                compare(broken, operation, role);
            }
        }
        assertThat(broken).isEmpty();
        return operations.size() * (AccessRole.values().length + 1);
    }

    private void compare(List<String> broken, ApiOperations.Operation operation, AccessRole role) {
        Response response = send(operation, "Bearer " + token(role));
        boolean refused =
                response.statusCode() == 403 && response.body().asString().contains(FORBIDDEN);
        boolean allowed = matrix.find(operation.id(), role).isPresent();
        if (refused == allowed || response.statusCode() == 401 || response.statusCode() >= 500) {
            broken.add(operation + " by " + role + ": " + response.statusCode());
        }
    }

    private static void expect(
            List<String> broken,
            ApiOperations.Operation operation,
            String caller,
            int status,
            Response response) {
        if (response.statusCode() != status) {
            broken.add(operation + " by " + caller + ": " + response.statusCode());
        }
    }

    /// A department that has nothing, and an app that filed nothing.
    private static String token(AccessRole role) {
        return switch (role) {
            case IMPORTER -> TestTokens.of("import:walker");
            case DEPARTMENT -> TestTokens.of("department:nowhere");
            default -> TestTokens.of(role.code() + ":walker");
        };
    }

    private static Response send(ApiOperations.Operation operation, String authorization) {
        var request = given().noFilters().header("Idempotency-Key", "walk");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (operation.isStream()) {
            request.queryParam("unknown", "true");
        } else if (operation.isForm()) {
            request.multiPart("unknown", "true");
        } else if (!operation.method().equals("get")) {
            request.contentType("application/json").body("{\"unknown\": true}");
        }
        return request.request(operation.method(), operation.path());
    }
}
