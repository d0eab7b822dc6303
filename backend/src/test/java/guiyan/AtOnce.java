package guiyan;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Several who ask at the same moment for what only one can have. */
public final class AtOnce {

    public static final int CROWD = 6;

    private AtOnce() {}

    /** A crowd asks the same; see {@link #oneGetsThrough(List, int, String)}. */
    public static void oneGetsThrough(Callable<Response> request, int status, String code) throws Exception {
        oneGetsThrough(Collections.nCopies(CROWD, request), status, code);
    }

    /** Of requests that come at once one is answered with that status, and every other one refused with that code. */
    public static void oneGetsThrough(List<Callable<Response>> requests, int status, String code) throws Exception {
        assertThat(answers(requests)).containsOnlyOnce(status + " null").containsOnly(status + " null", "409 " + code);
    }

    /** What requests are answered that come at once, each by its status and the code it is refused with. */
    public static List<String> answers(List<Callable<Response>> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var asking = requests.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            var answers = new ArrayList<String>();
            for (var each : asking)
                answers.add(each.get().statusCode() + " " + each.get().path("code"));
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
