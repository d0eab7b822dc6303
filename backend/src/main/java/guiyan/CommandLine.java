package guiyan;

import guiyan.platform.work.Command;
import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
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
                .map(Command::run)
                .orElseGet(() -> refuse(arguments[0]));
    }

    private int refuse(String name) {
        var known = commands.stream().map(Command::name).sorted().collect(Collectors.joining(" "));
        System.err.println("没有这个命令 / No such command: %s (%s)".formatted(name, known));
        return 2;
    }
}
