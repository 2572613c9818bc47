package nl.weerzien.document.reader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import nl.weerzien.document.reader.Frames.Frame;
import nl.weerzien.document.reader.Frames.Type;
import nl.weerzien.document.reader.Wire.Ending;
import nl.weerzien.shared.MessageKey;

/// The program of a reader process. It takes frames from its standard input and answers on its standard
/// output, one paper at a time, and ends when the application that started it is gone.
public final class ReaderProcess {
    private final Frames frames;
    private final Inspector inspector = new Inspector(Budgets.USUAL);
    private final LinkedBlockingQueue<Frame> waiting = new LinkedBlockingQueue<>();

    private ReaderProcess(OutputStream out) {
        frames = new Frames(System.in, out);
    }

    /// @param arguments `inspect`, or `read`, the folder of the models and a folder for native libraries
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var mode = List.of(arguments);
        var out = StandardOutput.reserve();
        System.setOut(System.err);
        var process = new ReaderProcess(out);
        Thread.ofPlatform().daemon().name("frames").start(process::listen);
        if (mode.getFirst().equals("inspect")) process.inspectForever(Path.of(mode.get(2)));
        Natives.load(Path.of(mode.get(2)));
        try (var reading = new DocumentReading(Path.of(mode.get(1)), process.inspector, process::page)) {
            process.readForever(reading);
        }
    }

    /// Runs beside the work, so that the end of the application is heard in the middle of a page.
    private void listen() {
        try {
            while (true) waiting.add(frames.receive());
        } catch (IOException _) {
            Runtime.getRuntime().halt(0);
        }
    }

    /// Where the libraries for a first look cannot be had, there is none; files are looked at all the same.
    private void inspectForever(Path natives) throws IOException, InterruptedException {
        try {
            Natives.load(natives);
        } catch (RuntimeException | UnsatisfiedLinkError without) {
            without.printStackTrace();
        }
        while (true) {
            var asked = waiting.take();
            var ending = asked.type() == Type.LOOK ? inspector.look(asked.bytes()) : inspector.inspect(asked.bytes());
            frames.send(Type.END, Wire.write(ending));
        }
    }

    private void readForever(DocumentReading reading) throws IOException, InterruptedException {
        while (true) {
            var task = Wire.task(waiting.take().bytes());
            var content = waiting.take().bytes();
            frames.send(Type.END, Wire.write(answer(reading, task, content)));
            // hardly anything is alive between two papers: nothing of this one stays in memory, and the process does
            // not grow until it must be replaced, which costs as much as reading some pages
            System.gc();
        }
    }

    /// Whatever a decoder throws at a damaged file means the same: these bytes cannot be read.
    private static Ending answer(DocumentReading reading, Wire.Task task, byte[] content) {
        try {
            return reading.read(task, content);
        } catch (UnreadableContent unreadable) {
            return Ending.because(unreadable.reason());
        } catch (RuntimeException | StackOverflowError damaged) {
            damaged.printStackTrace();
            return Ending.because(new MessageKey("document.unreadable.damaged"));
        }
    }

    private void page(byte[] page) {
        try {
            frames.send(Type.PAGE, page);
        } catch (IOException gone) {
            Runtime.getRuntime().halt(0);
        }
    }
}
