import java.net.http.HttpRequest;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.MembersApi;
import org.openapitools.client.api.PersonsApi;
import org.openapitools.client.api.SignInApi;
import org.openapitools.client.model.MatchForm;
import org.openapitools.client.model.MemberForm;
import org.openapitools.client.model.MemberFormPatch;
import org.openapitools.client.model.SignInForm;

/** What an integrator writes: signs in, enrols a member, revises him, finds him again, reads a list and a problem. */
public class Smoke {

    public static void main(String[] said) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(said[0]);
        var door = new SignInApi(client);
        var token = door.signIn(new SignInForm().username(said[1]).password(said[2])).getAccessToken();
        client.setRequestInterceptor((HttpRequest.Builder request) -> request.header("Authorization", "Bearer " + token));
        same(true, new SignInApi(client).listOwnSessions().size() > 0);
        var members = new MembersApi(client);
        var form = new MemberForm().organizationId(said[3]).name("祝试通");
        var enrolled = members.enrolMember(UUID.randomUUID().toString(), form);
        var revised = members.reviseMember(enrolled.getId(), enrolled.getEtag(), new MemberFormPatch().note("会木工"));
        same("会木工", revised.getNote());
        same("祝试通", revised.getName());
        same("祝试通", members.showMember(enrolled.getId()).getName());
        new PersonsApi(client).matchPersons(new MatchForm().organizationId(said[3]).name("祝试通"));
        try {
            members.showMember("0000000000000");
        } catch (ApiException absent) {
            same(404, absent.getCode());
            System.out.println("done");
        }
    }

    private static void same(Object expected, Object found) {
        if (!expected.equals(found)) throw new AssertionError(found + " instead of " + expected);
    }
}
