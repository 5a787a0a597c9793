package fr.segur.testkit.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium on one page, driven by its own protocol through two pipes: real clicks and
 * real keys.
 */
final class Browser {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int TENTHS = 300;

  private final Process process;
  private final Path profile;
  private final InputStream in;
  private final OutputStream out;
  private String session = "";
  private int calls;

  /** Opens {@code page} with the browser of that name; {@code profile} is an empty folder. */
  Browser(String chromium, Path profile, Path page) throws IOException, InterruptedException {
    this.profile = profile;
    process = new ProcessBuilder(
            "sh",
            "-c",
            // the browser speaks on 3 and 4
            "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1",
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--remote-debugging-pipe",
            "--user-data-dir=" + profile)
        .start();
    in = process.getInputStream();
    out = process.getOutputStream();
    String target = call("Target.createTarget", Map.of("url", page.toUri().toString()))
        .path("targetId")
        .asText();
    session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
        .path("sessionId")
        .asText();
    await("document.readyState === 'complete' && location.protocol === 'file:'");
  }

  JsonNode call(String method, Map<String, ?> parameters) throws IOException {
    int id = ++calls;
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    out.write(message.toString().getBytes(StandardCharsets.UTF_8));
    out.write(0);
    out.flush();
    for (JsonNode answer = read(); ; answer = read()) {
      if (answer.path("id").asInt() == id) {
        assertThatItWorked(method, answer.path("error"));
        return answer.path("result");
      }
    }
  }

  /** The next message, which ends with a zero. */
  private JsonNode read() throws IOException {
    var message = new ByteArrayOutputStream();
    for (int b = in.read(); b != 0; b = in.read()) {
      if (b < 0) {
        throw new IOException("the browser is gone");
      }
      message.write(b);
    }
    return JSON.readTree(message.toByteArray());
  }

  private static void assertThatItWorked(String what, JsonNode problem) {
    if (!problem.isMissingNode()) {
      throw new AssertionError(what + ": " + problem);
    }
  }

  /** The value of a JavaScript expression. */
  JsonNode eval(String expression) throws IOException {
    JsonNode result =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    assertThatItWorked(expression, result.path("exceptionDetails"));
    return result.path("result").path("value");
  }

  void await(String condition) throws IOException, InterruptedException {
    for (int i = 0; i < TENTHS; i++) {
      if (eval(condition).asBoolean()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError("never: " + condition);
  }

  /** Clicks the middle of the first element of that selector, which is scrolled into view. */
  void click(String selector) throws IOException {
    JsonNode box = eval("(() => { const e = document.querySelector("
        + JSON.writeValueAsString(selector)
        + "); e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect();"
        + " return [b.x + b.width / 2, b.y + b.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              box.get(0).asDouble(),
              "y",
              box.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Presses a key by its name and its Windows code. */
  void press(String key, int code) throws IOException {
    boolean writes = key.equals("Enter");
    for (String type : List.of(writes ? "keyDown" : "rawKeyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of(
              "type", type,
              "key", key,
              "code", key,
              "windowsVirtualKeyCode", code,
              "text", writes && type.equals("keyDown") ? "\r" : ""));
    }
  }

  void type(String text) throws IOException {
    call("Input.insertText", Map.of("text", text));
  }

  void size(int width, int height) throws IOException {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows the page on {@code screen} or {@code print}, in {@code light} or {@code dark}. */
  void media(String media, String scheme) throws IOException {
    call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void quit() throws IOException, InterruptedException {
    out.close();
    process.destroy();
    process.waitFor(TENTHS / 10, TimeUnit.SECONDS);
    for (String link : List.of("SingletonSocket", "SingletonCookie", "SingletonLock")) {
      Files.deleteIfExists(profile.resolve(link)); // they lead out of the folder
    }
  }
}
