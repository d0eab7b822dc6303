package guiyan.identity.oauth;

import guiyan.identity.oauth.OAuthRefusal.OAuthError;
import guiyan.identity.oauth.OAuthRefusal.Reason;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a refused client as RFC 6749 wants it. */
class OAuthAnswers {

    @ServerExceptionMapper
    RestResponse<OAuthError> refusal(OAuthRefusal refusal) {
        var answer = RestResponse.ResponseBuilder.create(RestResponse.Status.OK, refusal.body())
                .status(refusal.reason.status, null)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        if (refusal.reason == Reason.INVALID_CLIENT)
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"guiyan\"");
        return answer.build();
    }
}
