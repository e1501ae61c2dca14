import { useEffect, useState } from 'react';

/** Reads the page aloud with the voice of the device; not shown where it has none. */
export function ReadAloud() {
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!('speechSynthesis' in window)) return null;

  const toggle = () => {
    const voice = window.speechSynthesis;
    voice.cancel();
    if (speaking) return setSpeaking(false);
    const words = new SpeechSynthesisUtterance(document.getElementById('content')?.innerText ?? '');
    words.lang = 'zh-CN';
    words.onend = () => setSpeaking(false);
    voice.speak(words);
    setSpeaking(true);
  };
  return (
    <button type="button" className="link" onClick={toggle} aria-pressed={speaking}>
      {speaking ? '停止朗读' : '朗读本页'}
    </button>
  );
}
