package guiyan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who comes by the stand-in of the office's own sign-in, at the moment it has sent him back. */
public record SignOnGuest(String cookie, Map<String, String> back) {

    private static final String NAME = "guiyan_sign_on";

    public static SignOnGuest of(String subject) {
        return of(subject, "");
    }

    /** The same with something wrong in his token. */
    public static SignOnGuest of(String subject, String spoilt) {
        var begun = given().post("/api/v1/auth/sign-on/start");
        var back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(begun.path("address") + "&as=" + subject + "&spoilt=" + spoilt)
                .getHeader("Location");
        var said = Arrays.stream(URI.create(back).getQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new SignOnGuest(NAME + "=" + begun.cookie(NAME), said);
    }

    public Response comesBack() {
        return comesBack(back);
    }

    public Response comesBack(Map<String, String> with) {
        return sent("/return", cookie, with);
    }

    /** His cookie once he is back. */
    public String returned() {
        return NAME + "=" + comesBack().then().statusCode(204).extract().cookie(NAME);
    }

    public Response enters() {
        return enters(Map.of());
    }

    public Response enters(Map<String, String> with) {
        return sent("/enter", returned(), with);
    }

    static Response sent(String step, String cookie, Map<String, String> with) {
        return given().header("Cookie", cookie)
                .contentType(ContentType.JSON)
                .body(with)
                .post("/api/v1/auth/sign-on" + step);
    }
}
