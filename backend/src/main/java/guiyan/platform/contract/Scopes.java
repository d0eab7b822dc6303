package guiyan.platform.contract;

import guiyan.platform.Right;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Which right each operation asks for, and the scope by which a machine client has it. */
final class Scopes {

    private static final String PEOPLE = "bearer";
    private static final String MACHINES = "clientCredentials";

    private Scopes() {}

    /** The door of machine clients, with every scope there is. */
    static void describe(OpenAPI contract) {
        var scopes = OASFactory.createOAuthFlow().tokenUrl("/oauth/token");
        Stream.of(Right.values())
                .map(right -> right.scope)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(scope -> scopes.addScope(scope, rightsOf(scope)));
        var door = OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("The access token of a machine client")
                .flows(OASFactory.createOAuthFlows().clientCredentials(scopes));
        contract.getComponents().addSecurityScheme(MACHINES, door);
    }

    private static String rightsOf(String scope) {
        var rights = Stream.of(Right.values())
                .filter(right -> scope.equals(right.scope))
                .map(right -> "`" + right + "`")
                .toList();
        return "Gives " + String.join(", ", rights);
    }

    static void describe(Operation operation, Right right) {
        var said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(said + "Asks for the right `" + right + "`" + way(right));
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(PEOPLE));
        if (right.scope != null || right == Right.SIGNED_IN)
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement()
                    .addScheme(MACHINES, right.scope == null ? List.of() : List.of(right.scope)));
    }

    private static String way(Right right) {
        if (right == Right.SIGNED_IN) return "; every machine client has it.";
        return right.scope == null
                ? "; machine clients do not have it."
                : "; machine clients have it by the scope `" + right.scope + "`.";
    }
}
