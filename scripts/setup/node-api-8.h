// Forced in front of better-sqlite3's C++ sources, so that the addon runs on Node-API 8 (Electron 25,
// Node 18 and everything newer) although its makers ask for Node-API 10.
//
// The one thing it uses of the newer interface is references to strings: before Node-API 10 only
// objects, functions, symbols and externals can be referred to. Here a string goes into a one-element
// array that carries a tag, the array is what the reference holds, and reading the reference takes the
// string out again. Everything else passes through untouched.
//
// Reference: https://nodejs.org/api/n-api.html#napi_create_reference
#pragma once

// The build passes -DNAPI_VERSION=10; what follows must not see anything later than 8.
#undef NAPI_VERSION
#define NAPI_VERSION 8

#include <node_api.h>

namespace node_api_8 {

// Two random words: no array of anyone else carries them.
static const napi_type_tag string_box = {0x5d1c7a0e3b9f4e26ULL, 0x9a47c2f8016be3d5ULL};

inline napi_status create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  // A weak reference would lose its box at once; nothing in better-sqlite3 makes one to a string.
  if (type != napi_string || count == 0) return napi_create_reference(env, value, count, result);

  napi_value box;
  status = napi_create_array_with_length(env, 1, &box);
  if (status != napi_ok) return status;
  status = napi_set_element(env, box, 0, value);
  if (status != napi_ok) return status;
  status = napi_type_tag_object(env, box, &string_box);
  if (status != napi_ok) return status;
  return napi_create_reference(env, box, count, result);
}

inline napi_status take_out(napi_env env, napi_value* value) {
  bool is_box = false;
  napi_status status = napi_check_object_type_tag(env, *value, &string_box, &is_box);
  if (status != napi_ok || !is_box) return status;
  return napi_get_element(env, *value, 0, value);
}

inline napi_status get_reference_value(napi_env env, napi_ref reference, napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr) return status;
  bool is_array = false;
  status = napi_is_array(env, *result, &is_array);
  if (status != napi_ok || !is_array) return status;

  // Reading a tag is refused while an exception is pending, reading a reference is not: the exception
  // is set aside for the moment, so that callers notice no difference.
  bool is_pending = false;
  status = napi_is_exception_pending(env, &is_pending);
  if (status != napi_ok) return status;
  napi_value exception = nullptr;
  if (is_pending) {
    status = napi_get_and_clear_last_exception(env, &exception);
    if (status != napi_ok) return status;
  }
  status = take_out(env, result);
  if (is_pending) napi_throw(env, exception);
  return status;
}

}  // namespace node_api_8

// node-addon-api, which is included after this, calls these two by their plain names.
#define napi_create_reference node_api_8::create_reference
#define napi_get_reference_value node_api_8::get_reference_value
