package guiyan.members;

import guiyan.people.values.Education;
import guiyan.people.values.Ethnicity;
import guiyan.people.values.Kinship;
import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reference/code-lists")
@Tag(name = "Reference")
class CodeListResource {

    /** One code and its name in both languages. */
    record CodeItem(
            @Schema(required = true) String code,
            @Schema(required = true) String zh,
            @Schema(required = true) String en) {}

    /** The closed lists of the forms about people. */
    record CodeLists(
            @Schema(required = true) List<CodeItem> sex,
            @Schema(required = true) List<CodeItem> ethnicity,
            @Schema(required = true) List<CodeItem> education,
            @Schema(required = true) List<CodeItem> membership,
            @Schema(required = true) List<CodeItem> memberStatus,
            @Schema(required = true) List<CodeItem> kinship) {}

    @GET
    @Allowed(Right.SIGNED_IN)
    @Operation(
            summary = "Show the closed lists that forms choose from",
            description = "Codes with their names in both languages.")
    public CodeLists showCodeLists() {
        return new CodeLists(
                Stream.of(Sex.values())
                        .map(s -> new CodeItem(s.name(), s.zh(), s.en()))
                        .toList(),
                Ethnicity.all().stream()
                        .map(e -> new CodeItem(e.code(), e.zh(), e.en()))
                        .toList(),
                Stream.of(Education.values())
                        .map(e -> new CodeItem(e.code(), e.zh(), e.en()))
                        .toList(),
                Stream.of(Membership.values())
                        .map(m -> new CodeItem(m.name(), m.zh(), m.en()))
                        .toList(),
                Stream.of(MemberStatus.values())
                        .map(s -> new CodeItem(s.name(), s.zh, s.en))
                        .toList(),
                Stream.of(Kinship.values())
                        .map(k -> new CodeItem(k.code(), k.zh(), k.en()))
                        .toList());
    }
}
