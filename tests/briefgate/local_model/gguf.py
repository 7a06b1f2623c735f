"""A GGUF file of three hundred kilobytes that the real server loads in no time and whose answers are known.

It is a llama of one layer whose attention adds nothing: what comes out is the
same after any text, so each token's logit is a number that the file states.
Under a grammar it answers with the most preferred of what the grammar allows:
null before any value, and the end of a text before any letter.
"""

import struct
from collections.abc import Sequence
from pathlib import Path
from string import ascii_lowercase

WIDTH = 32
HEADS = 2
HIDDEN = 64
TRAINED_ON_TOKENS = 65536
PREFERRED = '}],:"nulfatreis0'
"""What the model would rather write, first to last; the rest of ASCII follows."""
TEMPLATE = "{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}"

_UINT32, _FLOAT32, _STRING, _ARRAY, _INT32 = 4, 6, 8, 9, 5
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6
_VERSION = 3
_NEVER = -1000.0
_SPACE = "\N{LOWER ONE EIGHTH BLOCK}"
_ALIGNMENT = 32


def write_tiny_model(path: Path) -> Path:
    """Write the model to `path`, and return it."""
    tokens, kinds = _vocabulary()
    metadata = {
        "general.architecture": _string("llama"),
        "general.name": _string("tiny"),
        "general.alignment": _uint32(_ALIGNMENT),
        "llama.context_length": _uint32(TRAINED_ON_TOKENS),
        "llama.embedding_length": _uint32(WIDTH),
        "llama.block_count": _uint32(1),
        "llama.feed_forward_length": _uint32(HIDDEN),
        "llama.attention.head_count": _uint32(HEADS),
        "llama.attention.head_count_kv": _uint32(HEADS),
        "llama.attention.layer_norm_rms_epsilon": struct.pack("<If", _FLOAT32, 1e-5),
        "tokenizer.ggml.model": _string("llama"),
        "tokenizer.ggml.tokens": _array(_STRING, [_text(token) for token in tokens]),
        "tokenizer.ggml.scores": _array(_FLOAT32, [struct.pack("<f", -float(at)) for at in range(len(tokens))]),
        "tokenizer.ggml.token_type": _array(_INT32, [struct.pack("<i", kind) for kind in kinds]),
        "tokenizer.ggml.unknown_token_id": _uint32(0),
        "tokenizer.ggml.bos_token_id": _uint32(1),
        "tokenizer.ggml.eos_token_id": _uint32(2),
        "tokenizer.chat_template": _string(TEMPLATE),
    }
    path.write_bytes(_file(metadata, _tensors(tokens)))
    return path


def _vocabulary() -> tuple[list[str], list[int]]:
    rest = [chr(code) for code in range(33, 127) if chr(code) not in PREFERRED]
    pairs = [a + b for a in _SPACE + ascii_lowercase for b in _SPACE + ascii_lowercase]  # half as many tokens a mail
    pieces = [*PREFERRED, *rest, _SPACE, *pairs]
    every_byte = [f"<0x{byte:02X}>" for byte in range(256)]
    tokens = ["<unk>", "<s>", "</s>", *pieces, *every_byte]
    kinds = [_UNKNOWN, _CONTROL, _CONTROL, *[_NORMAL] * len(pieces), *[_BYTE] * len(every_byte)]
    return tokens, kinds


def _tensors(tokens: Sequence[str]) -> dict[str, tuple[tuple[int, ...], list[float]]]:
    """Names, shapes (the fastest dimension first), values: all that comes in is ones; `output` tells tokens apart."""
    count = len(tokens)
    logits = [_NEVER, _NEVER, *(-at / 8 for at in range(count - 2))]
    nothing, square = [0.0] * (WIDTH * WIDTH), (WIDTH, WIDTH)
    tensors = {
        "token_embd.weight": ((WIDTH, count), [1.0] * (WIDTH * count)),
        "output_norm.weight": ((WIDTH,), [1.0] * WIDTH),
        "output.weight": ((WIDTH, count), [logit / WIDTH for logit in logits for _ in range(WIDTH)]),
        "blk.0.attn_norm.weight": ((WIDTH,), [1.0] * WIDTH),
        "blk.0.ffn_norm.weight": ((WIDTH,), [1.0] * WIDTH),
        "blk.0.ffn_gate.weight": ((WIDTH, HIDDEN), [0.0] * (WIDTH * HIDDEN)),
        "blk.0.ffn_up.weight": ((WIDTH, HIDDEN), [0.0] * (WIDTH * HIDDEN)),
        "blk.0.ffn_down.weight": ((HIDDEN, WIDTH), [0.0] * (WIDTH * HIDDEN)),
    }
    return tensors | {f"blk.0.attn_{name}.weight": (square, nothing) for name in ("q", "k", "v", "output")}


def _file(metadata: dict[str, bytes], tensors: dict[str, tuple[tuple[int, ...], list[float]]]) -> bytes:
    head = bytearray(b"GGUF" + struct.pack("<IQQ", _VERSION, len(tensors), len(metadata)))
    for key, value in metadata.items():
        head += _text(key) + value
    data = bytearray()
    for name, (shape, values) in tensors.items():
        head += _text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, len(data))
        data += _padded(struct.pack(f"<{len(values)}f", *values))
    return _padded(bytes(head)) + bytes(data)


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % _ALIGNMENT)


def _text(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<Q", len(encoded)) + encoded


def _string(text: str) -> bytes:
    return struct.pack("<I", _STRING) + _text(text)


def _uint32(number: int) -> bytes:
    return struct.pack("<II", _UINT32, number)


def _array(kind: int, items: Sequence[bytes]) -> bytes:
    return struct.pack("<IIQ", _ARRAY, kind, len(items)) + b"".join(items)
