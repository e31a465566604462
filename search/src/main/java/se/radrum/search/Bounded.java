package se.radrum.search;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The whole of what somebody answers, if it is not too much; an {@link IOException} if it is. */
final class Bounded implements BodySubscriber<byte[]> {
  private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
  private final long most;
  private long come;
  private @Nullable Subscription answer;

  /** With room for so many bytes. */
  Bounded(long most) {
    this.most = most;
  }

  @Override
  public void onSubscribe(Subscription begun) {
    answer = begun;
    whole.onSubscribe(begun);
  }

  @Override
  public void onNext(List<ByteBuffer> more) {
    come += more.stream().mapToLong(ByteBuffer::remaining).sum();
    if (come <= most) {
      whole.onNext(more);
      return;
    }
    if (answer != null) answer.cancel();
    whole.onError(new IOException("more than " + most + " bytes"));
  }

  @Override
  public void onError(Throwable trouble) {
    whole.onError(trouble);
  }

  @Override
  public void onComplete() {
    whole.onComplete();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole.getBody();
  }
}
