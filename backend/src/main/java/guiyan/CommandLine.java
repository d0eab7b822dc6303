package guiyan;

import guiyan.platform.work.Command;
import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the command that was named, beside the product or without it, and ends. */
public class CommandLine implements QuarkusApplication {

    private final List<Command> commands;

    CommandLine(@All List<Command> commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        return commands.stream()
                .filter(command -> command.name().equals(arguments[0]))
                .findFirst()
                .map(CommandLine::done)
                .orElseGet(() -> refuse(arguments[0]));
    }

    /** What a command cannot do for reasons outside it, such as a file that is not there, is said in a sentence. */
    private static int done(Command command) {
        try {
            return command.run();
        } catch (IOException | SQLException outside) {
            System.err.println("失败 / Failed: " + outside.getMessage());
            return 1;
        } catch (Exception fault) {
            throw new IllegalStateException(command.name() + " failed", fault);
        }
    }

    private int refuse(String name) {
        var known = commands.stream().map(Command::name).sorted().collect(Collectors.joining(" "));
        System.err.println("没有这个命令 / No such command: %s (%s)".formatted(name, known));
        return 2;
    }
}
