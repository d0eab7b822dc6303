package guiyan.identity.clients;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import guiyan.platform.Right;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing a client may do with one sort of resource: the name of the right that it has by it. */
@Schema(
        type = SchemaType.STRING,
        description = "What a client may do with which resource; listing members is a scope of its own",
        enumeration = {
            "organizations:read",
            "members:list",
            "members:read",
            "members:write",
            "households:read",
            "households:write",
            "transfers:read",
            "transfers:write",
            "outflows:read",
            "outflows:write",
            "changes:read",
            "duties:read",
            "duties:write",
            "contacts:read",
            "contacts:write",
            "vacancies:read",
            "vacancies:write",
            "referrals:read",
            "referrals:write",
            "referrals:answer",
            "training:read",
            "training:write",
            "imports:write"
        })
public record ApiScope(@JsonValue String name) {

    @JsonCreator
    public static ApiScope fromString(String name) {
        if (Stream.of(Right.values()).noneMatch(right -> name.equals(right.scope)))
            throw new IllegalArgumentException("no scope");
        return new ApiScope(name);
    }

    /** All that a client can have that speaks for no employer. */
    static List<ApiScope> all() {
        return Stream.of(Right.values())
                .filter(right -> right != Right.RECEIVED_REFERRALS && right.scope != null)
                .map(right -> new ApiScope(right.scope))
                .distinct()
                .toList();
    }

    /** Many as one text, as RFC 6749 writes them. */
    static String join(Collection<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::name).sorted().distinct().collect(Collectors.joining(" "));
    }

    /** The names in such a text. */
    public static Set<String> split(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
